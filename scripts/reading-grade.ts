import { gradeText } from './grade-text.ts';
import { medicineNames, readerStatements } from './reader-statements.ts';
import { tableOf } from './table-of.ts';

/** Prints how hard every group of statements is to read, and each statement that is harder than its goal. */
function tellGrades(): void {
  const leftOut = medicineNames();
  const groups = readerStatements().map(({ title, goal, statements }) => ({
    title,
    goal,
    graded: statements.map((statement) => ({ ...statement, ...gradeText(statement.text, leftOut) })),
  }));
  const rows = groups.map(({ title, goal, graded }) => {
    const grades = graded.flatMap(({ grade }) => grade ?? []).sort((a, b) => a - b);
    const over = grades.filter((grade) => grade > (goal ?? Infinity)).length;
    const middle = grades[Math.floor(grades.length / 2)] ?? 0;
    return [
      title,
      String(graded.length),
      String(grades.length),
      middle.toFixed(1),
      (grades.at(-1) ?? 0).toFixed(1),
      goal === undefined ? '–' : `≤ ${goal}`,
      goal === undefined ? '–' : String(over),
    ];
  });
  console.log(`Flesch–Kincaid grades; names of medicines and texts of fewer than six words are left out.\n`);
  console.log(tableOf(['statements', 'count', 'graded', 'median', 'highest', 'goal', 'over it'], rows));
  const worst = groups
    .flatMap(({ goal, graded }) =>
      graded.map((each) => ({ ...each, over: (each.grade ?? 0) - (goal ?? Infinity) })),
    )
    .filter(({ over }) => over > 0)
    .sort((a, b) => b.over - a.over);
  console.log(worst.length === 0 ? '\nNone is over its goal.' : '\nOver the goal, worst first:');
  for (const { id, grade, text } of worst)
    console.log(`${(grade ?? 0).toFixed(1).padStart(5)}  ${id}: ${text}`);
}

tellGrades();

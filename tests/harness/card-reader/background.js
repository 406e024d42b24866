// Tells a page the number of its tab, which pages cannot know.
chrome.runtime.onMessage.addListener((_message, sender, answer) => {
  answer(sender.tab?.id);
});

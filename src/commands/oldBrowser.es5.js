/*
 * Plain ES5. Internet Explorer and the old Edge cannot read the commands' script; there the ribbon's command opens
 * the page that says what is needed, instead of doing nothing.
 */
(function () {
  if (!/Trident\/|MSIE |Edge\/1\d\./.test(navigator.userAgent)) return;
  window.goToNextIssue = window.explainIndicator = function (event) {
    var page = window.location.href.replace(/commands\.html.*$/, "taskpane.html");
    Office.context.ui.displayDialogAsync(page, { height: 40, width: 35 }, function () {
      event.completed();
    });
  };
})();

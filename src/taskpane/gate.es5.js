/*
 * Plain ES5, read by every browser Office may bring. In Internet Explorer (Trident) and the old Edge (EdgeHTML)
 * it shows the page's own explanation and loads nothing; everywhere else it loads the page's scripts.
 */
(function () {
  var agent = navigator.userAgent;
  var tooOld = /Trident\/|MSIE /.test(agent) || /Edge\/1\d\./.test(agent);
  var scripts = document.getElementById("gate").getAttribute("data-scripts").split(" ");

  function show(id, visible) {
    var element = document.getElementById(id);
    if (element) element.style.display = visible ? "block" : "none";
  }

  function explain() {
    show("pane", false);
    show("too-old", true);
  }

  if (tooOld) {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", explain);
    else explain();
    return;
  }
  for (var i = 0; i < scripts.length; i += 1) {
    var script = document.createElement("script");
    script.src = scripts[i];
    script.async = false;
    document.head.appendChild(script);
  }
})();

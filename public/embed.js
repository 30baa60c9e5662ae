/* Gives every frame that shows one of our charts the height of its chart. Frames work without it, at the height they were given. */
(function () {
  if (window.sanyuanAtlasEmbed) return;
  window.sanyuanAtlasEmbed = true;
  // Only charts that come from where this script comes from: no other frame may ask to grow.
  var from = document.currentScript ? document.currentScript.src : '';
  window.addEventListener('message', function (event) {
    var data = event.data;
    if (from.indexOf(event.origin + '/') !== 0) return;
    if (!data || data.type !== 'atlas-chart-height' || !(data.height > 0 && data.height < 20000)) return;
    var frames = document.getElementsByTagName('iframe');
    for (var i = 0; i < frames.length; i += 1) {
      if (frames[i].contentWindow === event.source) frames[i].style.height = data.height + 'px';
    }
  });
})();

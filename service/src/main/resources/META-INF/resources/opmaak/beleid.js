(function () {
  "use strict";
  var formulier = document.getElementById("rijform");
  if (!formulier) {
    return;
  }
  // Who ticks a value means it: the choice above it follows.
  formulier.addEventListener("change", function (gebeurtenis) {
    var vak = gebeurtenis.target.closest("fieldset");
    var manier = vak && vak.querySelector("[data-manier]");
    if (!manier) {
      return;
    }
    if (gebeurtenis.target.type === "checkbox" && gebeurtenis.target.checked && manier.value === "-") {
      manier.value = "een";
    }
    if (gebeurtenis.target === manier) {
      vak.querySelector("details").open = manier.value !== "-";
    }
  });
})();

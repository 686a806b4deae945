(function () {
  "use strict";
  var formulier = document.getElementById("melding");
  var advies = document.getElementById("advies");
  var storing = document.getElementById("storing");
  if (!formulier || !advies) {
    return;
  }
  // The form of a dossier is sent by its buttons only; that of a report is answered while somebody types.
  var leeft = formulier.hasAttribute("hx-post");
  var focusNa = [];
  var openDelen = [];

  function melden() {
    formulier.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function kies(naam, waarde) {
    var vakjes = formulier.querySelectorAll('input[type="checkbox"][name="' + naam + '"]');
    vakjes.forEach(function (vakje) {
      vakje.checked = vakje.value === waarde;
    });
    if (vakjes.length === 0) {
      formulier.elements[naam].value = waarde;
    }
  }

  function tekst(details) {
    return details.querySelector("summary").textContent.trim();
  }

  // An answer on the most decisive question is filled in on the form, so that both always say the same.
  document.addEventListener("click", function (gebeurtenis) {
    var knop = gebeurtenis.target.closest("[data-veld]");
    var veld = knop && formulier.elements[knop.dataset.veld];
    if (!veld || !leeft) {
      return;
    }
    gebeurtenis.preventDefault();
    kies(knop.dataset.veld, knop.dataset.waarde);
    focusNa = ["eerstevraag"];
    melden();
  });

  // A decision is sent with the form and read in the advice that comes back.
  document.addEventListener("click", function (gebeurtenis) {
    if (leeft && gebeurtenis.target.closest("[data-besluit]")) {
      gebeurtenis.preventDefault();
      focusNa = ["verwerkt", "voorleggen"];
      melden();
    }
  });

  // "None of these" and a value of the list exclude each other.
  formulier.addEventListener("change", function (gebeurtenis) {
    var vakje = gebeurtenis.target;
    if (vakje.type !== "checkbox" || !vakje.checked) {
      return;
    }
    formulier.querySelectorAll('input[type="checkbox"]').forEach(function (ander) {
      var zelfdeVraag = ander.name === vakje.name && ander !== vakje;
      if (zelfdeVraag && ("geen" in ander.dataset || "geen" in vakje.dataset)) {
        ander.checked = false;
      }
    });
    melden();
  });

  // A link to a question inside a folded part opens that part first.
  document.addEventListener("click", function (gebeurtenis) {
    var link = gebeurtenis.target.closest('a[href^="#veld-"]');
    var doel = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!doel) {
      return;
    }
    var deel = doel.closest("details");
    if (deel) {
      deel.open = true;
    }
    var invoer = doel.querySelector("input, select");
    gebeurtenis.preventDefault();
    doel.scrollIntoView({ block: "center" });
    (invoer || doel).focus({ preventScroll: true });
  });

  ["htmx:responseError", "htmx:sendError", "htmx:timeout"].forEach(function (naam) {
    document.body.addEventListener(naam, function () {
      storing.hidden = false;
    });
  });

  document.body.addEventListener("htmx:beforeSwap", function () {
    openDelen = Array.from(advies.querySelectorAll("details")).map(function (deel) {
      return [tekst(deel), deel.open];
    });
  });

  document.body.addEventListener("htmx:afterSwap", function () {
    storing.hidden = true;
    var eerder = new Map(openDelen);
    advies.querySelectorAll("details").forEach(function (deel) {
      if (eerder.has(tekst(deel))) {
        deel.open = eerder.get(tekst(deel));
      }
    });
    if (focusNa.length > 0) {
      var doelen = focusNa.concat("advies-titel").map(function (id) {
        return document.getElementById(id);
      });
      var bovenaan = focusNa[0] === "eerstevraag";
      focusNa = [];
      advies.scrollTop = bovenaan ? 0 : advies.scrollTop;
      doelen.find(Boolean).focus({ preventScroll: bovenaan });
    }
  });
})();

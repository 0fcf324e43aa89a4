package com.aetherial.payouts;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text in the few signs that every bank reads. Accents fall off, letters of other alphabets become
 * Latin ones where banks agree how, and what remains becomes a full stop.
 */
final class SepaText {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9/\\-?:().,'+ ]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern SLASHES = Pattern.compile("/{2,}");
  private static final Pattern EDGES = Pattern.compile("^[/\\s]+|[/\\s]+$");
  private static final Map<Integer, String> LETTERS = letters();

  private SepaText() {}

  /** The text as banks take it, cut to its length; empty when nothing of it can be written. */
  static String of(String text, int lengthMax) {
    StringBuilder latin = new StringBuilder();
    Normalizer.normalize(text, Form.NFC).codePoints().forEach(sign -> append(latin, sign));
    String plain = STRANGE.matcher(SPACES.matcher(latin).replaceAll(" ")).replaceAll(".");
    String whole = SLASHES.matcher(plain).replaceAll("/");
    String cut = whole.substring(0, Math.min(whole.length(), lengthMax));
    return EDGES.matcher(cut).replaceAll("");
  }

  /** Whether something of it can be read, not only signs between. */
  static boolean isReadable(String text) {
    return of(text, text.length() * 4).chars().anyMatch(Character::isLetterOrDigit);
  }

  private static void append(StringBuilder latin, int sign) {
    String known = LETTERS.get(sign);
    if (known != null) {
      latin.append(known);
      return;
    }
    String bare =
        MARKS.matcher(Normalizer.normalize(Character.toString(sign), Form.NFKD)).replaceAll("");
    bare.codePoints().forEach(part -> latin.append(LETTERS.getOrDefault(part, string(part))));
  }

  private static String string(int sign) {
    return Character.isWhitespace(sign) ? " " : Character.toString(sign);
  }

  /** Pairs of a small letter and what it becomes; capitals follow. */
  private static Map<Integer, String> letters() {
    Map<Integer, String> all = new HashMap<>();
    String pairs =
        "ä ae ö oe ü ue ß ss æ ae ø oe œ oe å aa đ d ð d þ th ł l ħ h ı i ŋ n"
            + " α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t"
            + " υ y φ f χ ch ψ ps ω o"
            + " а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u"
            + " ф f х h ц ts ч ch ш sh щ sht ъ a ы y ь y э e ю yu я ya і i ї yi є ye ґ g";
    String[] parts = pairs.split(" ", -1);
    for (int i = 0; i < parts.length; i += 2) {
      int small = parts[i].codePointAt(0);
      all.put(small, parts[i + 1]);
      int capital = Character.toUpperCase(small);
      if (capital != small) {
        String head = parts[i + 1].substring(0, 1);
        all.putIfAbsent(capital, Character.toUpperCase(head.charAt(0)) + parts[i + 1].substring(1));
      }
    }
    all.putAll(Map.of((int) '&', "+", (int) '_', "-", (int) '’', "'", (int) '‘', "'"));
    all.putAll(Map.of((int) '–', "-", (int) '—', "-", (int) '"', "'", (int) '€', "EUR"));
    return Map.copyOf(all);
  }
}

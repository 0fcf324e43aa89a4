package com.aetherial;

import com.aetherial.kernel.Plural;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The forms of texts that go with a number: whoever has one has all that the language tells apart,
 * and no noun stands beside a number without them.
 */
record PluralForms(String family, Map<String, TextFile> all) {
  /** Refusals, notices and what a search finds are filled elsewhere, with one form. */
  private static final String SHOWN = "(?!.*\\.(?:refusal|notice|search)\\.)";

  private static final Pattern FORM = Pattern.compile("(.*)\\.plural\\.(zero|one|two|few|many)");
  private static final Pattern COUNTED =
      Pattern.compile("(?<!to )(?<!bis )\\{[0-9]} (coins|days|grants|messages|Coins|Tage)\\b");

  static boolean isForm(String key) {
    return FORM.matcher(key).matches();
  }

  void find(List<String> found) {
    Set<String> counted =
        all.values().stream()
            .flatMap(file -> file.texts().keySet().stream())
            .filter(PluralForms::isForm)
            .map(key -> FORM.matcher(key).replaceFirst("$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    for (TextFile file : all.values()) {
      Locale language = Locale.forLanguageTag(file.language().isEmpty() ? "en" : file.language());
      for (String key : counted) {
        Plural.told(language).stream()
            .map(form -> form.key(key))
            .filter(each -> !file.texts().containsKey(each))
            .forEach(each -> found.add(file.path() + ": " + each + " is missing"));
      }
      file.texts()
          .forEach(
              (key, text) -> {
                boolean counts = key.matches(SHOWN + ".*") && COUNTED.matcher(text).find();
                if (counts && !isForm(key) && !counted.contains(key)) {
                  found.add(file.path() + ": " + key + " counts and has one form only");
                } else if (isForm(key) && !isWithin(file, key, text)) {
                  found.add(file.path() + ": " + key + " has places that its general form lacks");
                }
              });
    }
  }

  private static boolean isWithin(TextFile file, String key, String text) {
    String general = file.texts().get(FORM.matcher(key).replaceFirst("$1"));
    return general != null && TextFile.places(general).containsAll(TextFile.places(text));
  }
}

package com.aetherial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All texts in all languages, and what is wrong with them. Whichever language has a file somewhere
 * must have its files everywhere.
 *
 * @param spoken keys by family whose English stands in the code: an ending in {@code .*} allows any
 *     continuation and asks for at least one
 */
record Translations(List<TextFile> files, Map<String, Set<String>> spoken, List<String> problems) {
  private static final Pattern NOTICE = Pattern.compile("[a-z]+\\.notice\\..*");

  static Translations of(List<SourceFile> sources, Map<String, Set<String>> spoken) {
    List<String> problems = new ArrayList<>();
    List<TextFile> files =
        sources.stream()
            .filter(source -> TextFile.isOne(source.path()))
            .map(source -> TextFile.of(source.path(), source.text(), problems))
            .filter(file -> !file.texts().isEmpty())
            .toList();
    return new Translations(files, spoken, problems);
  }

  Set<String> languages() {
    return files.stream()
        .map(TextFile::language)
        .filter(code -> !code.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a reader of some language would miss. */
  List<String> found() {
    List<String> found = new ArrayList<>(problems);
    Map<String, Map<String, TextFile>> families = new TreeMap<>();
    files.forEach(
        file ->
            families
                .computeIfAbsent(file.family(), key -> new LinkedHashMap<>())
                .put(file.language(), file));
    spoken.keySet().forEach(family -> families.computeIfAbsent(family, key -> new TreeMap<>()));
    families.forEach((family, all) -> compare(family, all, found));
    return found.stream().sorted(Comparator.naturalOrder()).toList();
  }

  private void compare(String family, Map<String, TextFile> all, List<String> found) {
    Map<String, String> english = texts(all, "");
    Set<String> said = spoken.getOrDefault(family, Set.of());
    Map<String, String> known = new TreeMap<>(english);
    languages().forEach(code -> texts(all, code).forEach(known::putIfAbsent));
    new PluralForms(family, all).find(found);
    known.keySet().removeIf(PluralForms::isForm);
    for (String code : languages()) {
      Map<String, String> here = texts(all, code);
      String where = family + " in " + code + ": ";
      said.stream()
          .filter(key -> here.keySet().stream().noneMatch(each -> isMeant(each, key)))
          .forEach(key -> found.add(where + key + " is missing"));
      known.forEach(
          (key, text) -> {
            if (!here.containsKey(key)) {
              found.add(where + key + " is missing");
            } else if (!TextFile.places(text).equals(TextFile.places(here.get(key)))) {
              found.add(where + key + " has other places than " + TextFile.places(text));
            }
          });
      here.keySet().stream()
          .filter(key -> !english.containsKey(key) && !PluralForms.isForm(key))
          .filter(key -> said.stream().noneMatch(each -> isMeant(key, each)))
          .forEach(key -> found.add(where + key + " is said nowhere"));
    }
  }

  /** A notice may have a text beside its title. */
  private static boolean isMeant(String key, String said) {
    if (said.endsWith(".*")) {
      return key.startsWith(said.substring(0, said.length() - 1));
    }
    return key.equals(said)
        || (NOTICE.matcher(key).matches()
            && key.endsWith(".text")
            && said.equals(key.replaceAll("text$", "title")));
  }

  private static Map<String, String> texts(Map<String, TextFile> all, String language) {
    return all.containsKey(language) ? all.get(language).texts() : Map.of();
  }
}

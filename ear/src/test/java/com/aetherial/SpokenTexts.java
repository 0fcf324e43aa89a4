package com.aetherial;

import com.aetherial.kernel.Refusal;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The keys of what classes say in English, by the bundle in which other languages say it. */
final class SpokenTexts {
  private static final Pattern KIND =
      Pattern.compile("(?<!TOPIC = )\"([a-z]+)\\.([a-z][a-zA-Z-]+)\"");

  private static final Pattern FOUND = Pattern.compile("\"(([a-z]+)\\.search\\.[a-z]+)\"");

  private SpokenTexts() {}

  /** All of them; a key that ends in {@code .*} stands for one or more of this beginning. */
  static Map<String, Set<String>> in(List<SourceFile> sources) {
    Map<String, Set<String>> said = refusals();
    notices(sources)
        .forEach(
            (family, keys) -> said.computeIfAbsent(family, key -> new TreeSet<>()).addAll(keys));
    sources.stream()
        .filter(file -> file.path().startsWith("ejb/src/main/"))
        .filter(file -> file.text().contains("implements SearchSource"))
        .forEach(file -> addFound(said, file));
    return said;
  }

  /** What a kind of thing says about itself to be found. */
  private static void addFound(Map<String, Set<String>> said, SourceFile file) {
    FOUND
        .matcher(file.text())
        .results()
        .forEach(
            words ->
                said.computeIfAbsent(bundle(words.group(2)), key -> new TreeSet<>())
                    .add(words.group(1)));
  }

  private static String bundle(String module) {
    return "ejb/src/main/resources/com/aetherial/" + module + "/Messages";
  }

  /** What refusals say, by the bundle beside their class. */
  private static Map<String, Set<String>> refusals() {
    Map<String, Set<String>> said = new TreeMap<>();
    Modules.shipped().classes().stream()
        .filter(type -> type.isAssignableTo(Refusal.class))
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .filter(type -> type.tryGetMethod("code").isEmpty())
        .forEach(type -> said.computeIfAbsent(bundle(type), key -> new TreeSet<>()).add(key(type)));
    return said;
  }

  private static String bundle(JavaClass type) {
    String folder = type.getPackageName().endsWith(".web") ? "web/" : "ejb/";
    return folder + "src/main/resources/" + type.getPackageName().replace('.', '/') + "/Messages";
  }

  private static String key(JavaClass type) {
    String code = Refusal.codeOf(type.reflect().asSubclass(Refusal.class));
    String several = type.tryGetMethod("wording").isPresent() ? ".*" : "";
    return type.getPackageName().split("\\.", -1)[2] + ".refusal." + code + several;
  }

  /** What notices say: their kinds and, where one kind says several things, its wordings. */
  private static Map<String, Set<String>> notices(List<SourceFile> sources) {
    Map<String, Set<String>> said = new TreeMap<>();
    sources.stream()
        .filter(file -> file.path().startsWith("ejb/") && file.text().contains("new Notice("))
        .forEach(
            file ->
                KIND.matcher(file.text())
                    .results()
                    .filter(kind -> isNotice(sources, file, kind))
                    .forEach(kind -> add(said, file, kind)));
    return said;
  }

  /** Acts of administrators have such names too. */
  private static boolean isNotice(List<SourceFile> sources, SourceFile file, MatchResult kind) {
    String act = kind.group(1) + ".act." + kind.group(2) + "=";
    String notice = kind.group(1) + ".notice." + kind.group(2) + ".";
    return file.isBelow("/" + kind.group(1) + "/")
        && (isThere(sources, notice) || !isThere(sources, act));
  }

  private static boolean isThere(List<SourceFile> sources, String key) {
    return sources.stream().anyMatch(each -> each.text().contains(key));
  }

  private static void add(Map<String, Set<String>> said, SourceFile file, MatchResult kind) {
    String module = kind.group(1);
    String wording = Pattern.quote(kind.group(2)) + "\\.[a-z-]+";
    List<String> wordings =
        Pattern.compile('"' + "(" + wording + ")" + '"')
            .matcher(file.text())
            .results()
            .map(found -> found.group(1))
            .toList();
    String start = module + ".notice.";
    Set<String> keys = said.computeIfAbsent(bundle(module), key -> new TreeSet<>());
    if (wordings.isEmpty()) {
      keys.add(start + kind.group(2) + ".title");
    }
    wordings.forEach(name -> keys.add(start + name + ".title"));
  }
}

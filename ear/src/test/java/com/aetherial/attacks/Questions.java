package com.aetherial.attacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of pages that ask for the identifier of something, read from their sources. */
final class Questions {
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?:get(?:Request)?Parameter\\(\"|f:viewParam name=\")(id|\\w+_id|endpoint|incident)\"");
  private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"([^\"*]+)\"\\)");
  private static final Pattern BEAN = Pattern.compile("#\\{(\\w+Page)\\b");

  private Questions() {}

  /** Addresses such as {@code /wallet/receipt?id=%1$s}, without those of the administration. */
  static List<String> all() {
    return Stream.concat(pages(), servlets())
        .filter(address -> !address.startsWith("/admin"))
        .sorted()
        .toList();
  }

  private static Stream<String> pages() {
    Path home = Pages.root().resolve("web/src/main/webapp");
    return Pages.all().stream()
        .flatMap(
            page -> {
              String source = read(home.resolve(page.substring(1) + ".xhtml"));
              Set<String> names = new TreeSet<>(parameters(source));
              BEAN.matcher(source)
                  .results()
                  .map(found -> beans().stream().filter(each -> isCalled(each, found.group(1))))
                  .forEach(found -> found.forEach(each -> names.addAll(parameters(read(each)))));
              return address(page, names);
            });
  }

  private static Stream<String> servlets() {
    return beans().stream()
        .map(Questions::read)
        .flatMap(
            source -> {
              Matcher servlet = SERVLET.matcher(source);
              return servlet.find()
                  ? address(servlet.group(1), parameters(source))
                  : Stream.empty();
            });
  }

  private static Stream<String> address(String page, Set<String> names) {
    return names.isEmpty()
        ? Stream.empty()
        : Stream.of(
            page
                + names.stream()
                    .map(name -> name + "=%1$s")
                    .collect(Collectors.joining("&", "?", "")));
  }

  private static boolean isCalled(Path source, String bean) {
    return source
        .getFileName()
        .toString()
        .equals(bean.substring(0, 1).toUpperCase(Locale.ROOT) + bean.substring(1) + ".java");
  }

  private static Set<String> parameters(String source) {
    return PARAMETER
        .matcher(source)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> beans() {
    try (Stream<Path> files = Files.walk(Pages.root().resolve("web/src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

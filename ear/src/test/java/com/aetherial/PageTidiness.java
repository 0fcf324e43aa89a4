package com.aetherial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Pages say what is particular to them; how things look and behave is in tags and assets. */
final class PageTidiness {
  private static final int PAGE_LINES_MAX = 60;
  private static final int TEMPLATE_LINES_MAX = 120;
  private static final Pattern STYLE = Pattern.compile("(^|\\s)style\\s*=");
  private static final Pattern SCRIPT = Pattern.compile("<script\\b");
  private static final Pattern INLINE_SCRIPT = Pattern.compile("<script\\b(?![^>]*\\bsrc=)");
  private static final Pattern HANDLER = Pattern.compile("(^|\\s)on[a-z]{3,}\\s*=\\s*[\"']");
  private static final Pattern PRIMEFACES = Pattern.compile("xmlns:\\w+=\"[^\"]*primefaces");

  private static final Pattern OWN_FRAME = Pattern.compile("<a:page\\b");

  private PageTidiness() {}

  static List<String> findings(SourceFile file) {
    if (!file.is("xhtml")) {
      return List.of();
    }
    boolean isReachable = !file.isBelow("/WEB-INF/");
    boolean isPage = isReachable || file.isBelow("/WEB-INF/fragments/");
    List<String> found =
        new ArrayList<>(Tidiness.tooLong(file, isPage ? PAGE_LINES_MAX : TEMPLATE_LINES_MAX));
    if (isReachable && file.lines().stream().noneMatch(OWN_FRAME.asPredicate())) {
      found.add(file.at(1) + "a fragment that opens as a page: it belongs to WEB-INF/fragments");
    }
    found.addAll(Tidiness.matches(file, STYLE, "a style attribute: give it a class"));
    found.addAll(Tidiness.matches(file, HANDLER, "an inline handler: the browser refuses it"));
    found.addAll(Tidiness.matches(file, isPage ? SCRIPT : INLINE_SCRIPT, "a script inside a page"));
    if (!file.isBelow("/WEB-INF/tags/")) {
      found.addAll(Tidiness.matches(file, PRIMEFACES, "PrimeFaces outside of our own tags"));
    }
    return found;
  }
}

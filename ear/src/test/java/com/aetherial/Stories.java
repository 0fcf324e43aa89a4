package com.aetherial;

import java.util.regex.Pattern;

/** The Javadoc of a module's package says what people do there. */
final class Stories {
  private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern SENTENCE_END = Pattern.compile("\\.(\\s|$)");
  private static final int SENTENCES_MIN = 2;

  private Stories() {}

  static boolean isStory(SourceFile packageInfo) {
    var javadoc = JAVADOC.matcher(packageInfo.text());
    return packageInfo.text().contains("@AppModule(")
        && javadoc.find()
        && SENTENCE_END.matcher(javadoc.group(1)).results().count() >= SENTENCES_MIN;
  }
}

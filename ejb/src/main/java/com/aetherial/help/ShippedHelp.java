package com.aetherial.help;

import com.aetherial.kernel.HelpSource;
import com.aetherial.kernel.Languages;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * Puts the articles that the platform brings along on the shelves when it starts. A file with a
 * higher version takes the place of what was brought along before, and of nothing else: what an
 * administrator wrote stays.
 */
@Singleton
@jakarta.ejb.Startup
@DependsOn("Startup")
public class ShippedHelp {
  @Inject @Any Instance<HelpSource> sources;
  @Inject ShippedRows rows;

  @PostConstruct
  void load() {
    rows.lock();
    sources.forEach(this::load);
  }

  private void load(HelpSource source) {
    rows.shelve(source);
    for (Locale language : Languages.all()) {
      ShippedText.find(file(source, "category", language))
          .ifPresent(text -> rows.name(source.category(), language.getLanguage(), text));
    }
    List<String> slugs = source.articles();
    for (int place = 0; place < slugs.size(); place++) {
      load(source, slugs.get(place), place);
    }
  }

  private void load(HelpSource source, String slug, int place) {
    ShippedText facts =
        ShippedText.find(file(source, slug, Locale.ENGLISH))
            .orElseThrow(() -> new IllegalStateException("There is no help text " + slug));
    rows.article(slug, source.category(), place, facts);
    for (Locale language : Languages.all()) {
      ShippedText.find(file(source, slug, language))
          .ifPresent(text -> rows.add(slug, language.getLanguage(), text));
    }
  }

  private static String file(HelpSource source, String name, Locale language) {
    return source.folder() + name + "." + language.getLanguage() + ".md";
  }
}

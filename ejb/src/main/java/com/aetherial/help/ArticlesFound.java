package com.aetherial.help;

import com.aetherial.kernel.Languages;
import com.aetherial.kernel.SearchBatch;
import com.aetherial.kernel.SearchEntry;
import com.aetherial.kernel.SearchReaders;
import com.aetherial.kernel.SearchSource;
import com.aetherial.kernel.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everybody finds the articles, each in the language that is nearest to theirs. */
@ApplicationScoped
public class ArticlesFound implements SearchSource {
  static final String TYPE = "article";

  @Inject ArticleRows articles;

  @Override
  public String module() {
    return "help";
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.AT_START;
  }

  @Override
  public List<SearchEntry> find(Set<String> ids) {
    return all().stream().filter(entry -> ids.contains(entry.id())).toList();
  }

  @Override
  public SearchBatch after(String cursor, int limit) {
    return SearchBatch.all(all());
  }

  private List<SearchEntry> all() {
    return Languages.all().stream()
        .flatMap(language -> articles.texts(language).stream().map(text -> entry(text, language)))
        .toList();
  }

  private static SearchEntry entry(ArticleText text, Locale reader) {
    ArticleLine line = text.line();
    return new SearchEntry(
        line.slug(),
        new SearchText(line.title(), line.summary() + "\n" + text.words()).in(line.language()),
        SearchReaders.everybody().reading(reader.getLanguage()),
        "/help/article/" + line.slug());
  }
}

package com.aetherial.help;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What anybody may read to find their way, in the language that is nearest to theirs. */
@Stateless
public class Help {
  private static final int WORDS_MAX = 8;
  private static final int WORD_LETTERS_MAX = 40;
  private static final int MISSED_LETTERS_MAX = 100;

  @Inject ArticleRows articles;
  @Inject ShelfRows shelves;
  @Inject FeedbackRows feedback;

  /** Every shelf with its articles; a shelf without any is left out. */
  public List<CategoryView> categories(Locale language) {
    return shelves.all(language).stream()
        .filter(category -> !category.articles().isEmpty())
        .toList();
  }

  /**
   * One shelf.
   *
   * @throws NoSuchCategory when there is none, or nothing stands on it
   */
  public CategoryView category(String word, Locale language) {
    return categories(language).stream()
        .filter(category -> category.word().equals(word))
        .findFirst()
        .orElseThrow(NoSuchCategory::new);
  }

  /**
   * One article.
   *
   * @param reader whose opinion of it is wanted too, or null
   * @throws NoSuchArticle when there is none, or it is not published
   */
  public ArticleView article(String slug, Locale language, @Nullable HelpReader reader) {
    ArticleView found = articles.find(slug, language).orElseThrow(NoSuchArticle::new);
    return new ArticleView(
        found.slug(),
        found.category(),
        found.language(),
        found.title(),
        found.summary(),
        found.html(),
        found.changedAt(),
        found.related(),
        reader == null ? null : feedback.of(slug, reader));
  }

  /**
   * Articles in which the words stand, the best first: those with all of them, else those with any.
   * What nobody finds is noted for those who write.
   */
  public List<ArticleLine> search(String text, Locale language) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return List.of();
    }
    List<ArticleLine> found = articles.search(words, " & ", language);
    if (found.isEmpty() && words.size() > 1) {
      found = articles.search(words, " | ", language);
    }
    if (found.isEmpty()) {
      String missed = String.join(" ", words);
      feedback.miss(
          missed.substring(0, Math.min(missed.length(), MISSED_LETTERS_MAX)).strip(), language);
    }
    return found;
  }

  /** The article that explains a page, if one says so. */
  public Optional<String> about(String path) {
    return articles.about(path);
  }

  /**
   * Says whether an article helped; saying it again replaces what was said before.
   *
   * @throws NoSuchArticle when there is none, or it is not published
   */
  public void rate(String slug, HelpReader reader, boolean isHelpful) {
    if (articles.find(slug, Locale.ENGLISH).isEmpty()) {
      throw new NoSuchArticle();
    }
    feedback.put(slug, reader, isHelpful);
  }

  /** Letters and digits only, so that nothing in it means something to the search. */
  static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, Math.min(word.length(), WORD_LETTERS_MAX)))
        .limit(WORDS_MAX)
        .toList();
  }
}

package com.aetherial.help;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.SearchChanged;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the help is written. */
@Stateless
public class HelpDesk {
  @Inject DeskRows rows;
  @Inject ShelfRows shelves;
  @Inject ArticleBook book;
  @Inject Event<AdminAct> acts;
  @Inject Event<SearchChanged> changed;

  /** All articles with what readers said of them. */
  public List<DeskArticle> all(Actor actor, Locale language) {
    actor.mustHave(Scope.HELP_EDIT);
    return rows.all(language);
  }

  /** What people looked for in vain, the most frequent first. */
  public List<MissView> misses(Actor actor) {
    actor.mustHave(Scope.HELP_EDIT);
    return rows.misses();
  }

  /** Every shelf with what is published on it, the empty ones too. */
  public List<CategoryView> shelves(Actor actor, Locale language) {
    actor.mustHave(Scope.HELP_EDIT);
    return shelves.all(language);
  }

  /**
   * An article to be written anew in one language, with its versions.
   *
   * @throws NoSuchArticle when there is none
   */
  public EditedArticle one(Actor actor, String slug, String language) {
    actor.mustHave(Scope.HELP_EDIT);
    return rows.find(slug, language).orElseThrow(NoSuchArticle::new);
  }

  /** What a text will look like. */
  public String preview(Actor actor, String body) {
    actor.mustHave(Scope.HELP_EDIT);
    return Markdown.html(body);
  }

  /**
   * Writes a version; a new slug makes an article that is not published yet.
   *
   * @throws NoSuchCategory when the shelf does not exist
   * @throws ArticleChangedMeanwhile when somebody was quicker
   */
  public EditedArticle save(Actor actor, @Valid EditArticle wish) {
    actor.mustHave(Scope.HELP_EDIT);
    book.lock(wish.slug());
    if (!book.knowsCategory(wish.category())) {
      throw new NoSuchCategory();
    }
    int newest = rows.find(wish.slug(), wish.language()).map(EditedArticle::number).orElse(0);
    if (newest != wish.seen()) {
      throw new ArticleChangedMeanwhile();
    }
    book.shelve(wish);
    book.add(wish, actor.personId());
    tell(actor, "articleSaved", wish.slug(), version(wish.language(), newest), null);
    return one(actor, wish.slug(), wish.language());
  }

  /**
   * Goes back to an earlier version; that is a new version, too.
   *
   * @throws NoSuchArticle when there is no such version
   */
  public EditedArticle revert(Actor actor, String slug, String language, int number) {
    actor.mustHave(Scope.HELP_EDIT);
    book.lock(slug);
    if (!book.revert(slug, language, number, actor.personId())) {
      throw new NoSuchArticle();
    }
    EditedArticle now = one(actor, slug, language);
    String to = version(language, number);
    tell(actor, "articleReverted", slug, version(language, now.number() - 1), to);
    return now;
  }

  /**
   * Shows an article to everybody, or to nobody.
   *
   * @throws NoSuchArticle when there is none
   */
  public void publish(Actor actor, String slug, boolean isPublished) {
    actor.mustHave(Scope.HELP_EDIT);
    one(actor, slug, Locale.ENGLISH.getLanguage());
    book.publish(slug, isPublished);
    tell(actor, isPublished ? "articlePublished" : "articleWithdrawn", slug, null, null);
  }

  /** Makes a shelf, or names one in a language. */
  public void putCategory(Actor actor, @Valid PutCategory wish) {
    actor.mustHave(Scope.HELP_EDIT);
    book.put(wish);
    acts.fire(
        new AdminAct(actor.personId(), "help.categorySaved", "category", wish.word())
            .changing(null, wish.title()));
  }

  /**
   * Removes a shelf on which nothing stands.
   *
   * @throws NoSuchCategory when there is none
   * @throws CategoryNotEmpty when something stands on it, published or not
   */
  public void removeCategory(Actor actor, String word) {
    actor.mustHave(Scope.HELP_EDIT);
    if (!book.knowsCategory(word)) {
      throw new NoSuchCategory();
    }
    if (!book.remove(word)) {
      throw new CategoryNotEmpty();
    }
    acts.fire(
        new AdminAct(actor.personId(), "help.categoryRemoved", "category", word)
            .changing(word, null));
  }

  private static String version(String language, int number) {
    return language + " " + number;
  }

  private void tell(
      Actor actor, String act, String slug, @Nullable String before, @Nullable String after) {
    acts.fire(
        new AdminAct(actor.personId(), "help." + act, "article", slug).changing(before, after));
    changed.fire(new SearchChanged("help", ArticlesFound.TYPE, slug));
  }
}

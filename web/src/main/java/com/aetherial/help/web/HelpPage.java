package com.aetherial.help.web;

import com.aetherial.help.ArticleLine;
import com.aetherial.help.ArticleView;
import com.aetherial.help.CategoryView;
import com.aetherial.help.Help;
import com.aetherial.kernel.Languages;
import com.aetherial.kernel.web.Crumb;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The help: its shelves, one of them, an article, and what a search found. */
@Named
@RequestScoped
public class HelpPage {
  @Inject Help help;
  @Inject Tongue tongue;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private @Nullable List<ArticleLine> found;

  /** What is looked for. */
  public String getWords() {
    return Objects.requireNonNullElse(request.getParameter("q"), "").strip();
  }

  public List<ArticleLine> getFound() {
    if (found == null) {
      found = help.search(getWords(), tongue.locale());
    }
    return found;
  }

  public List<CategoryView> getShelves() {
    return help.categories(tongue.locale());
  }

  public @Nullable CategoryView getShelf() {
    return (CategoryView) request.getAttribute(ShelfEndpoint.SHELF);
  }

  public @Nullable ArticleView getArticle() {
    return (ArticleView) request.getAttribute(ShelfEndpoint.SHOWN);
  }

  /** Whether the article is in another language than the reader's. */
  public boolean isForeign() {
    ArticleView article = getArticle();
    return article != null && !article.language().equals(tongue.getLang());
  }

  /** The direction of the language in which the article is. */
  public String getDir() {
    ArticleView article = getArticle();
    Locale language = Locale.forLanguageTag(article == null ? "en" : article.language());
    return Languages.isRightToLeft(language) ? "rtl" : "ltr";
  }

  /** The way back from a shelf or an article. */
  public List<Crumb> getCrumbs() {
    List<Crumb> way = new ArrayList<>();
    way.add(new Crumb(texts.get("help.title"), "/help"));
    ArticleView article = getArticle();
    CategoryView shelf = getShelf();
    if (article != null) {
      String title = help.category(article.category(), tongue.locale()).title();
      way.add(new Crumb(title, "/help/" + article.category()));
      way.add(new Crumb(article.title(), ""));
    } else if (shelf != null) {
      way.add(new Crumb(shelf.title(), ""));
    }
    return way;
  }
}

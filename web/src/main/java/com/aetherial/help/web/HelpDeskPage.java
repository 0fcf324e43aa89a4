package com.aetherial.help.web;

import com.aetherial.help.DeskArticle;
import com.aetherial.help.HelpDesk;
import com.aetherial.help.MissView;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Tongue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All articles, what readers said of them, and what nobody found. */
@Named
@RequestScoped
public class HelpDeskPage {
  @Inject HelpDesk desk;
  @Inject CurrentActor current;
  @Inject Tongue tongue;
  @Inject HttpServletRequest request;

  private List<DeskArticle> articles = List.of();

  @PostConstruct
  void load() {
    articles = desk.all(current.get(), tongue.locale());
  }

  /** The articles that the filter in the address lets through. */
  public List<DeskArticle> getArticles() {
    String text = picked("text");
    String category = picked("category");
    return articles.stream()
        .filter(each -> category == null || each.category().equals(category))
        .filter(each -> text == null || isAbout(each, text.toLowerCase(Locale.ROOT)))
        .toList();
  }

  public List<Choice> getCategories() {
    return Stream.concat(
            Stream.of(new Choice(Choice.ANY, "–")),
            articles.stream()
                .map(DeskArticle::category)
                .distinct()
                .map(word -> new Choice(word, word)))
        .toList();
  }

  public List<MissView> getMisses() {
    return desk.misses(current.get());
  }

  private static boolean isAbout(DeskArticle article, String text) {
    return article.slug().contains(text) || article.title().toLowerCase(Locale.ROOT).contains(text);
  }

  private @Nullable String picked(String name) {
    return Choice.picked(request.getParameter(name));
  }
}

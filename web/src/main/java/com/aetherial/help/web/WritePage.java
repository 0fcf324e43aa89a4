package com.aetherial.help.web;

import com.aetherial.help.EditedArticle;
import com.aetherial.help.HelpDesk;
import com.aetherial.help.NoSuchArticle;
import com.aetherial.kernel.Languages;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Writing an article in one language: with a look at it first, and its earlier versions. */
@Named
@RequestScoped
public class WritePage {
  private static final String HERE = "/admin/help/article?faces-redirect=true&slug=";

  @Inject HelpDesk desk;
  @Inject ArticleForm form;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private @Nullable EditedArticle article;
  private @Nullable String preview;
  private boolean isMissing;

  @PostConstruct
  void load() {
    form.setLanguage(
        Languages.of(request.getParameter("language")).orElse(Locale.ENGLISH).getLanguage());
    String slug = request.getParameter("of");
    slug = slug == null ? request.getParameter("slug") : slug;
    if (slug == null || slug.isEmpty() || request.getParameter("isNew") != null) {
      return;
    }
    try {
      article = desk.one(current.get(), slug, form.getLanguage());
      form.begin(article);
    } catch (NoSuchArticle none) {
      isMissing = true;
    }
  }

  /** What does not exist is not there. */
  public void check() throws IOException {
    if (isMissing) {
      Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
    }
  }

  /** Shows what the text will look like; nothing is kept. */
  public void look() {
    preview = desk.preview(current.get(), Objects.requireNonNullElse(form.getBody(), ""));
  }

  /** Keeps a version. */
  public String save() {
    EditedArticle saved = desk.save(current.get(), form.wish());
    return told("help.write.saved", saved.slug());
  }

  /** Goes back to an earlier version. */
  public String revert(int number) {
    desk.revert(current.get(), slug(), form.getLanguage(), number);
    return told("help.write.reverted", slug());
  }

  /** Shows it to everybody, or to nobody. */
  public String publish(boolean isPublished) {
    desk.publish(current.get(), slug(), isPublished);
    return told(isPublished ? "help.write.published" : "help.write.withdrawn", slug());
  }

  public @Nullable EditedArticle getArticle() {
    return article;
  }

  public @Nullable String getPreview() {
    return preview;
  }

  public List<Choice> getLanguages() {
    return Languages.all().stream()
        .map(each -> new Choice(each.getLanguage(), each.getDisplayLanguage(each)))
        .toList();
  }

  private String slug() {
    return article == null ? "" : article.slug();
  }

  private String told(String key, String slug) {
    Messages.addFlashGlobalInfo(texts.get(key));
    return HERE + slug + "&language=" + form.getLanguage();
  }
}

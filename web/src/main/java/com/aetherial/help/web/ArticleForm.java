package com.aetherial.help.web;

import com.aetherial.help.EditArticle;
import com.aetherial.help.EditedArticle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody who writes types into the form of an article. */
@Named
@RequestScoped
public class ArticleForm {
  private @Nullable String slug;
  private String language = "en";
  private @Nullable String category;
  private @Nullable String title;
  private @Nullable String summary;
  private @Nullable String body;
  private @Nullable String pages;
  private @Nullable String related;
  private int seen;

  void begin(EditedArticle article) {
    slug = article.slug();
    category = article.category();
    title = article.title();
    summary = article.summary();
    body = article.body();
    pages = article.pages();
    related = article.related();
    seen = article.number();
  }

  EditArticle wish() {
    return new EditArticle(
        slug,
        language,
        category,
        title,
        Objects.requireNonNullElse(summary, ""),
        body,
        Objects.requireNonNullElse(pages, ""),
        Objects.requireNonNullElse(related, ""),
        seen);
  }

  public @Nullable String getSlug() {
    return slug;
  }

  public void setSlug(@Nullable String slug) {
    this.slug = slug;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public @Nullable String getCategory() {
    return category;
  }

  public void setCategory(@Nullable String category) {
    this.category = category;
  }

  public @Nullable String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title;
  }

  public @Nullable String getSummary() {
    return summary;
  }

  public void setSummary(@Nullable String summary) {
    this.summary = summary;
  }

  public @Nullable String getBody() {
    return body;
  }

  public void setBody(@Nullable String body) {
    this.body = body;
  }

  public @Nullable String getPages() {
    return pages;
  }

  public void setPages(@Nullable String pages) {
    this.pages = pages;
  }

  public @Nullable String getRelated() {
    return related;
  }

  public void setRelated(@Nullable String related) {
    this.related = related;
  }

  public int getSeen() {
    return seen;
  }

  public void setSeen(int seen) {
    this.seen = seen;
  }
}

package com.aetherial.help.web;

import com.aetherial.help.CategoryView;
import com.aetherial.help.HelpDesk;
import com.aetherial.help.PutCategory;
import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The shelves of the help. */
@Named
@RequestScoped
public class ShelvesPage {
  private static final String HERE = "/admin/help/categories?faces-redirect=true";

  @Inject HelpDesk desk;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject Tongue tongue;

  private List<CategoryView> all = List.of();
  private @Nullable String word;
  private @Nullable String title;
  private @Nullable String summary;
  private String language = "en";
  private int place = 100;

  @PostConstruct
  void load() {
    all = desk.shelves(current.get(), tongue.locale());
  }

  public String save() {
    String note = Objects.requireNonNullElse(summary, "");
    desk.putCategory(current.get(), new PutCategory(word, place, language, title, note));
    Messages.addFlashGlobalInfo(texts.get("help.shelf.saved"));
    return HERE;
  }

  /** Removes an empty one. */
  public String remove(String gone) {
    desk.removeCategory(current.get(), gone);
    Messages.addFlashGlobalInfo(texts.get("help.shelf.removed"));
    return HERE;
  }

  public List<CategoryView> getAll() {
    return all;
  }

  /** The shelves to choose from. */
  public List<Choice> getChoices() {
    return all.stream().map(each -> new Choice(each.word(), each.title())).toList();
  }

  public @Nullable String getWord() {
    return word;
  }

  public void setWord(@Nullable String word) {
    this.word = word;
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

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public int getPlace() {
    return place;
  }

  public void setPlace(int place) {
    this.place = place;
  }
}

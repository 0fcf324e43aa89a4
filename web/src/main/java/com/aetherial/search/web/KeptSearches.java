package com.aetherial.search.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.search.OwnSearches;
import com.aetherial.search.SaveSearch;
import com.aetherial.search.SavedSearch;
import com.aetherial.search.SearchWish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Searches that are kept no longer, and are after all. */
@Named
@RequestScoped
public class KeptSearches {
  @Inject OwnSearches own;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;

  private @Nullable SaveSearch gone;
  private boolean isBack;

  /** Keeps one no longer; the page that answers offers to keep it after all. */
  public void remove(SavedSearch kept) {
    own.remove(current.get(), kept.id());
    gone =
        new SaveSearch(
            kept.words(),
            kept.module(),
            kept.type(),
            kept.age(),
            kept.scope(),
            kept.author(),
            kept.isAlert());
    isBack = false;
  }

  /** Keeps the one after all that the page before said. */
  public void takeBack() {
    own.save(current.get(), getGone());
    isBack = true;
  }

  /** What is kept no longer since this page or the one before; null when nothing is. */
  public @Nullable SaveSearch getGone() {
    if (gone == null && !isBack && request.getParameter("goneWords") != null) {
      gone =
          new SaveSearch(
              request.getParameter("goneWords"),
              given("goneModule"),
              given("goneType"),
              age(given("goneAge")),
              given("goneScope"),
              given("goneAuthor"),
              Boolean.parseBoolean(request.getParameter("goneAlert")));
    }
    return isBack ? null : gone;
  }

  /** What no page writes there is no age. */
  private static SearchWish.@Nullable Age age(@Nullable String name) {
    return Arrays.stream(SearchWish.Age.values())
        .filter(age -> age.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String given(String name) {
    String value = request.getParameter(name);
    return value == null || value.isEmpty() ? null : value;
  }
}

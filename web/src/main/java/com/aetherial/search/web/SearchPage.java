package com.aetherial.search.web;

import com.aetherial.kernel.web.Choice;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.SearchOffer.Offered;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import com.aetherial.search.OwnSearches;
import com.aetherial.search.SaveSearch;
import com.aetherial.search.SavedSearch;
import com.aetherial.search.Search;
import com.aetherial.search.SearchAnswer;
import com.aetherial.search.SearchWish;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What was found. Everything that was asked stands in the address. */
@Named
@RequestScoped
public class SearchPage {
  private static final int HITS = 20;

  @Inject Search search;
  @Inject OwnSearches own;
  @Inject FoundWords words;
  @Inject CurrentActor current;
  @Inject HttpServletRequest request;
  @Inject Tongue tongue;
  @Inject Texts texts;

  private @Nullable SearchAnswer answer;

  public String getWords() {
    return asked().words();
  }

  public SearchAnswer getAnswer() {
    if (answer == null) {
      answer = search.ask(current.get(), asked().wish(tongue.locale(), HITS));
    }
    return answer;
  }

  /** How many hits there are, as text: a sentence takes nothing else in its place. */
  public String getTotal() {
    return Long.toString(getAnswer().total());
  }

  public List<Found> getHits() {
    return getAnswer().hits().stream().map(words::found).toList();
  }

  public List<Offered> getOffers() {
    return words.offers(getWords());
  }

  /** The kinds among the hits, to pick one. */
  public List<Choice> getKinds() {
    return Stream.concat(
            Stream.of(new Choice(Choice.ANY, texts.get("search.kinds.any"))),
            getAnswer().kinds().stream()
                .map(words::facet)
                .map(each -> new Choice(each.kind(), each.label() + " (" + each.times() + ")")))
        .toList();
  }

  /** Whose things the hits are, to pick one person. */
  public List<Choice> getAuthors() {
    return Stream.concat(
            Stream.of(new Choice(Choice.ANY, texts.get("search.authors.any"))),
            getAnswer().authors().stream()
                .map(each -> new Choice(each.author(), each.author() + " (" + each.times() + ")")))
        .toList();
  }

  /** The times within which hits changed, with how many did. */
  public List<Choice> getAges() {
    return Stream.concat(
            Stream.of(new Choice(Choice.ANY, texts.get("search.ages.any"))),
            getAnswer().ages().entrySet().stream().map(each -> age(each.getKey(), each.getValue())))
        .toList();
  }

  public @Nullable String getNewer() {
    return asked().page() > 1 ? SearchLink.to(asked(), asked().page() - 1) : null;
  }

  public @Nullable String getOlder() {
    int shown = asked().page();
    boolean hasMore = (long) shown * HITS < getAnswer().total() && shown < SearchWish.PAGES_MAX;
    return hasMore ? SearchLink.to(asked(), shown + 1) : null;
  }

  public List<String> getRecent() {
    return own.recent(current.get());
  }

  public List<SavedSearch> getSaved() {
    return own.saved(current.get());
  }

  /** Keeps the search as it stands in the address. */
  public void save(boolean alert) {
    SearchWish wish = asked().wish(tongue.locale(), HITS);
    own.save(
        current.get(),
        new SaveSearch(
            wish.words(),
            wish.module(),
            wish.type(),
            wish.age(),
            wish.scope(),
            wish.author(),
            alert));
    tell("search.saved.done");
  }

  /** Forgets what was looked for. */
  public void forget() {
    own.forgetRecent(current.get());
    tell("search.recent.forgotten");
  }

  /** Where words are looked for. */
  public String link(String found) {
    return request.getContextPath() + SearchLink.about(found);
  }

  /** The same for a search that was kept. */
  public String link(SavedSearch kept) {
    return request.getContextPath() + SearchLink.to(Asked.kept(kept), 1);
  }

  private Choice age(SearchWish.Age age, long times) {
    String name = age.name().toLowerCase(Locale.ROOT);
    return new Choice(name, texts.get("search.ages." + name) + " (" + times + ")");
  }

  private Asked asked() {
    return Asked.of(
        given("q"), given("kind"), given("age"), given("author"), given("page"), given("scope"));
  }

  private @Nullable String given(String name) {
    return request.getParameter(name);
  }

  private void tell(String key) {
    Messages.addFlashGlobalInfo(texts.get(key));
    Faces.redirect(request.getContextPath() + SearchLink.to(asked(), 1));
  }
}

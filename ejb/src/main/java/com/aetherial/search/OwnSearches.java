package com.aetherial.search;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

/** What a member looked for lately, and the searches that they keep. */
@Stateless
public class OwnSearches {
  private static final int RECENT = 8;
  private static final int SAVED_MAX = 30;

  @Inject Searches searches;
  @Inject SavedRows saved;

  /** The last few words, the latest first. */
  public List<String> recent(Actor actor) {
    actor.mustHave(Scope.SEARCH_READ);
    return searches.recent(actor.personId(), RECENT);
  }

  /** Forgets what the actor looked for. */
  public void forgetRecent(Actor actor) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    searches.forgetRecent(actor.personId());
  }

  /** The searches that the actor keeps, the latest first. */
  public List<SavedSearch> saved(Actor actor) {
    actor.mustHave(Scope.SEARCH_READ);
    return saved.of(actor.personId());
  }

  /**
   * Keeps a search; keeping it again changes whether its new hits are told.
   *
   * @throws TooManySearches when the actor keeps thirty others
   */
  public List<SavedSearch> save(Actor actor, @Valid SaveSearch wish) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    saved.put(actor.personId(), wish);
    List<SavedSearch> all = saved.of(actor.personId());
    if (all.size() > SAVED_MAX) {
      throw new TooManySearches(SAVED_MAX);
    }
    return all;
  }

  /**
   * Keeps a search no longer.
   *
   * @throws NoSuchSearch when it is none of the actor's
   */
  public void remove(Actor actor, UUID id) {
    actor.mustHave(Scope.ACCOUNT_MANAGE);
    if (!saved.remove(actor.personId(), id)) {
      throw new NoSuchSearch();
    }
  }
}

package com.aetherial.search;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.ModuleSwitch;
import com.aetherial.kernel.Switches;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds what is open to the reader, the best first. */
@Stateless
public class Search {
  @Inject Hits hits;
  @Inject Searches searches;
  @Inject Switches switches;
  @Inject @Any Instance<ModuleSwitch> modules;

  /** What a reader finds; somebody who is not logged in finds what is open to everybody. */
  public SearchAnswer find(Optional<Actor> reader, SearchWish wish) {
    reader.ifPresent(actor -> actor.mustHave(Scope.SEARCH_READ));
    return hits.of(Question.of(reader, wish, hidden()));
  }

  /**
   * The same for a member who has written the words to the end: they are remembered for them, and
   * when nothing at all was found, administrators see that something is missing.
   */
  public SearchAnswer ask(Actor actor, SearchWish wish) {
    SearchAnswer answer = find(Optional.of(actor), wish);
    if (!wish.words().isEmpty() && !actor.isImpersonated()) {
      searches.remember(actor.personId(), wish.words());
      if (answer.kinds().isEmpty() && wish.scope() == null && wish.age() == null) {
        searches.miss(wish.words());
      }
    }
    return answer;
  }

  private List<String> hidden() {
    return modules.stream().map(ModuleSwitch::module).filter(each -> !switches.isOn(each)).toList();
  }
}

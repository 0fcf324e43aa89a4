package com.aetherial.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The members whom moderators show above others. */
@Stateless
public class FeaturedPeople {
  private static final int SHOWN_MAX = 3;

  @Inject FeaturedRows rows;

  /** Those whom the actor may see, the one that was chosen last first. */
  public List<FeaturedPerson> list(Actor actor) {
    return rows.shownTo(actor.personId(), SHOWN_MAX);
  }
}

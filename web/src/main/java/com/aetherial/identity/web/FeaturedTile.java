package com.aetherial.identity.web;

import com.aetherial.identity.FeaturedPeople;
import com.aetherial.identity.FeaturedPerson;
import com.aetherial.kernel.DashboardTile;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members whom moderators show above others, on everybody's dashboard. */
@Named
@RequestScoped
public class FeaturedTile implements DashboardTile {
  private static final int ORDER = 30;

  @Inject FeaturedPeople people;
  @Inject CurrentActor current;

  private @Nullable List<FeaturedPerson> all;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String view() {
    return "/WEB-INF/fragments/identity/featured.xhtml";
  }

  public List<FeaturedPerson> getAll() {
    if (all == null) {
      all = people.list(current.get());
    }
    return all;
  }
}

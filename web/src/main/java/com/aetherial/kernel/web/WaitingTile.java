package com.aetherial.kernel.web;

import com.aetherial.kernel.DashboardTile;
import com.aetherial.kernel.WaitingThing;
import com.aetherial.kernel.WaitingThings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for the member, collected from all modules. */
@Named
@RequestScoped
public class WaitingTile implements DashboardTile {
  private static final int ORDER = 10;

  @Inject @Any Instance<WaitingThings> sources;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private @Nullable List<WaitingLine> things;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String view() {
    return "/WEB-INF/fragments/dashboard/waiting.xhtml";
  }

  public List<WaitingLine> getThings() {
    if (things == null) {
      UUID person = current.get().personId();
      things =
          sources.stream().flatMap(source -> source.of(person).stream()).map(this::line).toList();
    }
    return things;
  }

  private WaitingLine line(WaitingThing thing) {
    String text = texts.get(thing.text()).replace("{0}", Integer.toString(thing.count()));
    return new WaitingLine(text, thing.href(), thing.icon());
  }
}

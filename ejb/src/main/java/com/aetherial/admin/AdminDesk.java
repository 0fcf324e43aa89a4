package com.aetherial.admin;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminFigure;
import com.aetherial.kernel.AdminFigures;
import com.aetherial.kernel.Switches;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The first page of the administrators' house. */
@Stateless
public class AdminDesk {
  @Inject @Any Instance<AdminFigures> sources;
  @Inject Switches switches;

  /**
   * The figures of all modules that the actor may see, module by module.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor does not help to administer
   */
  public List<AdminFigure> figures(Actor actor) {
    actor.mustHave(Scope.ADMIN_READ);
    return sources.stream()
        .filter(source -> actor.may(source.permission()))
        .sorted(Comparator.comparingInt(AdminFigures::order))
        .flatMap(source -> source.figures().stream())
        .filter(figure -> switches.opens(figure.href().replaceAll("\\?.*", "")))
        .toList();
  }

  /** The fragments that the modules of those figures add, for who may see their figures. */
  public List<String> views(Actor actor) {
    actor.mustHave(Scope.ADMIN_READ);
    return sources.stream()
        .filter(source -> !source.view().isEmpty() && actor.may(source.permission()))
        .sorted(Comparator.comparingInt(AdminFigures::order))
        .map(AdminFigures::view)
        .toList();
  }
}

package com.aetherial.admin.web;

import com.aetherial.admin.AdminDesk;
import com.aetherial.kernel.AdminFigure;
import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The first page of the house: what waits, what there is, and whether the machine is well. */
@Named
@RequestScoped
public class AdminDashboardPage {
  private static final List<String> JOBS = List.of("aetherial_inbox", "aetherial_outbox");

  @Inject AdminDesk desk;
  @Inject CurrentActor current;
  @Inject @Readiness Instance<HealthCheck> checks;
  @Inject @Any Instance<FigureSource> sources;

  private List<AdminFigure> figures = List.of();

  @PostConstruct
  void load() {
    figures = desk.figures(current.get());
  }

  /** What waits for somebody; what does not wait is left out. */
  public List<AdminFigure> getWork() {
    return figures.stream().filter(AdminFigure::isWaiting).toList();
  }

  public List<AdminFigure> getFacts() {
    return figures.stream().filter(figure -> !figure.isWork()).toList();
  }

  /** What modules show beside their figures. */
  public List<String> getViews() {
    return desk.views(current.get());
  }

  /** What the load balancer is told, check by check. */
  public List<HealthLine> getHealth() {
    return checks.stream().map(HealthCheck::call).map(AdminDashboardPage::line).toList();
  }

  /** What is on its way in and out. */
  public List<Figure> getJobs() {
    return sources.stream()
        .flatMap(source -> source.figures().stream())
        .filter(figure -> JOBS.stream().anyMatch(figure.name()::startsWith))
        .toList();
  }

  private static HealthLine line(HealthCheckResponse answer) {
    return new HealthLine(answer.getName(), answer.getStatus() == HealthCheckResponse.Status.UP);
  }
}

package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Figure;
import com.aetherial.kernel.FigureSource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * Business figures in Prometheus' text form. They tell how the business goes, so they are for an
 * administrator's key with the scope {@code metrics:read}.
 */
@WebServlet("/metrics")
public class MetricsEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject @Any transient Instance<FigureSource> sources;
  @Inject transient CurrentActor current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor actor = current.find().orElse(null);
    if (actor == null || !actor.has(Scope.METRICS_READ)) {
      response.sendError(actor == null ? 401 : 403);
      return;
    }
    response.setContentType("text/plain; version=0.0.4; charset=utf-8");
    List<Figure> figures =
        sources.stream()
            .flatMap(source -> source.figures().stream())
            .sorted(Comparator.comparing(Figure::name))
            .toList();
    for (Figure figure : figures) {
      response.getWriter().write(lines(figure));
    }
  }

  private static String lines(Figure figure) {
    String type = figure.isCounter() ? "counter" : "gauge";
    return "# HELP %s %s\n# TYPE %s %s\n%s %s\n"
        .formatted(
            figure.name(), figure.help(), figure.name(), type, figure.name(), figure.value());
  }
}

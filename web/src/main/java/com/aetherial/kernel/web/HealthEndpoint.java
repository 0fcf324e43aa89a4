package com.aetherial.kernel.web;

import com.aetherial.kernel.Jsonp;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * The platform's own checks on the port that members use, in the form of MicroProfile Health.
 * Servers offer the same checks on their management port, which a load balancer seldom reaches.
 */
@WebServlet({"/health/live", "/health/ready", "/health/started"})
public class HealthEndpoint extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject @Any transient Instance<HealthCheck> checks;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean live = request.getServletPath().endsWith("live");
    List<HealthCheckResponse> answers =
        live
            ? answers(checks.select(Liveness.Literal.INSTANCE))
            : answers(checks.select(Readiness.Literal.INSTANCE));
    boolean up = answers.stream().allMatch(answer -> answer.getStatus() == Status.UP);
    response.setStatus(up ? 200 : 503);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(json(up, answers));
  }

  private static List<HealthCheckResponse> answers(Instance<HealthCheck> checks) {
    return checks.stream().map(HealthCheck::call).toList();
  }

  private static String json(boolean up, List<HealthCheckResponse> answers) {
    JsonArrayBuilder list = Jsonp.array();
    for (HealthCheckResponse answer : answers) {
      list.add(
          Jsonp.object().add("name", answer.getName()).add("status", answer.getStatus().name()));
    }
    return Jsonp.object().add("status", up ? "UP" : "DOWN").add("checks", list).build().toString();
  }
}

package com.aetherial.simulator.stripe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds who answers: a method and a path with placeholders in braces; the first match wins. */
final class Router {

  private final List<Route> routes = new ArrayList<>();

  private record Route(String method, List<String> steps, Function<Request, Answer> handler) {

    @Nullable Map<String, String> match(String wantedMethod, List<String> wanted) {
      if (!method.equals(wantedMethod) || wanted.size() != steps.size()) {
        return null;
      }
      Map<String, String> variables = new LinkedHashMap<>();
      for (int i = 0; i < steps.size(); i++) {
        String step = steps.get(i);
        if (step.startsWith("{")) {
          variables.put(step.substring(1, step.length() - 1), wanted.get(i));
        } else if (!step.equals(wanted.get(i))) {
          return null;
        }
      }
      return variables;
    }
  }

  private static List<String> steps(String path) {
    return List.of(path.split("/", -1));
  }

  Router get(String path, Function<Request, Answer> handler) {
    routes.add(new Route("GET", steps(path), handler));
    return this;
  }

  Router post(String path, Function<Request, Answer> handler) {
    routes.add(new Route("POST", steps(path), handler));
    return this;
  }

  Router delete(String path, Function<Request, Answer> handler) {
    routes.add(new Route("DELETE", steps(path), handler));
    return this;
  }

  Answer route(Request request) {
    List<String> wanted = steps(request.path());
    for (Route route : routes) {
      Map<String, String> variables = route.match(request.method(), wanted);
      if (variables != null) {
        return route.handler().apply(request.with(variables));
      }
    }
    throw StripeError.unknownPath(request.method(), request.path());
  }
}

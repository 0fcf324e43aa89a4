package com.aetherial.kernel.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * One JSON binding for all requests: it keeps what it learned about a type, and without it the
 * server would learn every type anew for each request, at half of the request's cost.
 */
@Provider
public class SharedJson implements ContextResolver<Jsonb> {
  private final Jsonb json =
      JsonbBuilder.create(new JsonbConfig().withDeserializers(new PlainText()));

  @Override
  public Jsonb getContext(Class<?> type) {
    return json;
  }
}

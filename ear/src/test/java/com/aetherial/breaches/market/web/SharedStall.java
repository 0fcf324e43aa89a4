package com.aetherial.breaches.market.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.PathParam;

/** One for all requests that remembers what a single one asked for. */
@ApplicationScoped
class SharedStall {
  @PathParam("goods")
  String goods;
}

package com.aetherial.admin.web;

import com.aetherial.admin.Connections;
import com.aetherial.kernel.Connection;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the platform is connected to providers. */
@ApplicationScoped
@Path("v1/admin/connections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class ConnectionsResource {
  @Inject Connections connections;
  @Inject CurrentActor current;

  @GET
  @Operation(
      summary = "Read how providers are connected",
      description = "Mail, payouts, text messages, sign-on. No provider is asked. settings:read.")
  @APIResponse(responseCode = "200", description = "LIVE, TEST, SIMULATED or OFF, with facts")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<Connection> all() {
    return connections.all(current.get());
  }
}

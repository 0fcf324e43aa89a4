package com.aetherial.flags.web;

import com.aetherial.flags.FlagView;
import com.aetherial.flags.Flags;
import com.aetherial.flags.PutFlag;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has which feature already. */
@ApplicationScoped
@Path("v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class FlagsResource {
  @Inject Flags flags;
  @Inject CurrentActor current;

  @GET
  @Path("flags")
  @Operation(summary = "List the features that one has")
  @APIResponse(responseCode = "200", description = "Names of flags")
  public List<String> own() {
    return flags.of(current.get());
  }

  @GET
  @Path("admin/flags")
  @Operation(summary = "List all flags", description = "Needs admin:flags.")
  @APIResponse(responseCode = "200", description = "All flags, by name")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<FlagView> all() {
    return flags.all(current.get());
  }

  @PUT
  @Path("admin/flags")
  @Operation(summary = "Say who has a feature", description = "A new flag, or one that is known.")
  @APIResponse(responseCode = "200", description = "The flag as it is now")
  @APIResponse(responseCode = "422", description = "validation")
  public FlagView put(PutFlag command) {
    return flags.put(current.get(), Body.required(command));
  }

  @DELETE
  @Path("admin/flags/{name}")
  @Operation(summary = "Forget a flag", description = "Nobody has the feature any more.")
  @APIResponse(responseCode = "204", description = "Forgotten")
  @APIResponse(responseCode = "404", description = "no-such-flag")
  public void delete(@PathParam("name") String name) {
    flags.delete(current.get(), name);
  }
}

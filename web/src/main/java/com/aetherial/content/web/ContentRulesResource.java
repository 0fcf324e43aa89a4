package com.aetherial.content.web;

import com.aetherial.content.ContentRules;
import com.aetherial.content.PutRule;
import com.aetherial.content.RuleView;
import com.aetherial.kernel.web.Body;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.MalformedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules that hold things back. */
@ApplicationScoped
@Path("v1/admin/content-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation")
public class ContentRulesResource {
  @Inject ContentRules rules;
  @Inject CurrentActor current;

  @GET
  @Operation(summary = "List the rules", description = "Needs content:moderate.")
  @APIResponse(responseCode = "200", description = "All rules")
  @APIResponse(responseCode = "403", description = "not-allowed")
  public List<RuleView> list() {
    return rules.all(current.get());
  }

  @GET
  @Path("matching")
  @Operation(summary = "Try the rules on a text")
  @APIResponse(responseCode = "200", description = "The rules that would hold it back")
  public List<RuleView> matching(
      @QueryParam("text") @DefaultValue("") String text,
      @QueryParam("days") @DefaultValue("36500") int days) {
    return rules.test(current.get(), text, days);
  }

  @PUT
  @Operation(summary = "Add a rule, or turn one", description = "It looks at what comes from now.")
  @APIResponse(responseCode = "200", description = "All rules")
  @APIResponse(responseCode = "422", description = "rule-refused or validation")
  public List<RuleView> put(PutRule command) {
    return rules.put(current.get(), Body.required(command));
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Forget a rule", description = "What it holds waits on.")
  @APIResponse(responseCode = "204", description = "Forgotten")
  @APIResponse(responseCode = "404", description = "no-such-rule")
  public void delete(@PathParam("id") String id) {
    rules.delete(current.get(), MalformedId.parse(id));
  }
}

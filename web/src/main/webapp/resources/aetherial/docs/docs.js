/* Shows the description of the API that the server itself writes. */
(() => {
  "use strict";
  SwaggerUIBundle({
    url: "/openapi?format=json",
    dom_id: "#docs",
    deepLinking: true,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    persistAuthorization: false,
    validatorUrl: null,
  });
})();

/** Where callbacks about mobile money arrive, and what administrators see of them. */
@NullMarked
package com.aetherial.mpesa.web;

import org.jspecify.annotations.NullMarked;

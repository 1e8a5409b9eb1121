/** Rules that check a chain and the findings they report. */
package org.chainscape.validation;

/** Shows what fixes do before they are made, and mends all findings of a kind together. */
package org.chainscape.validation.mend;

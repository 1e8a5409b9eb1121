/** Reports of problems, for who is to mend them: what they hold is shown and chosen first. */
package org.chainscape.ui.support;

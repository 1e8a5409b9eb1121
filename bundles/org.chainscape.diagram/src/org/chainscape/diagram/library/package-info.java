/** Company libraries as documents that use them see them: read here, changed in their own file. */
package org.chainscape.diagram.library;

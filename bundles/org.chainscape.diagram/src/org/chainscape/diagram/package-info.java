/** The diagram editor: edit parts and tools over a scene. */
package org.chainscape.diagram;

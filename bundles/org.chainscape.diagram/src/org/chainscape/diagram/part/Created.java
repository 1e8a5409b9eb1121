package org.chainscape.diagram.part;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.Request;

/** Carries what a creation made from the command back to the tool, along with the request. */
public final class Created {

	private static final String KEY = "org.chainscape.diagram.created";

	private Created() {
	}

	/**
	 * What a request has created.
	 *
	 * @param request a request whose command has run
	 * @return the new element, or {@code null}
	 */
	public static EObject of(Request request) {
		return request.getExtendedData().get(KEY) instanceof EObject object ? object : null;
	}

	static void put(Request request, EObject object) {
		@SuppressWarnings("unchecked")
		Map<Object, Object> data = (Map<Object, Object>) request.getExtendedData();
		data.put(KEY, object);
	}
}

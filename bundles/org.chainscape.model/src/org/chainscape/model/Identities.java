package org.chainscape.model;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.UUID;

import org.chainscape.model.chain.Element;
import org.chainscape.model.view.ViewElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives elements the identity that geometry, references and comparisons hang on. */
public final class Identities {

	private Identities() {
	}

	/**
	 * Gives a random id to the object and everything it contains, where one is missing. Existing ids stay.
	 *
	 * @param <T> type of the object
	 * @param object the object
	 * @return the same object
	 */
	public static <T extends EObject> T assign(T object) {
		assignOne(object);
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(object, true); contents.hasNext();) {
			assignOne(contents.next());
		}
		return object;
	}

	/**
	 * The id an imported element gets: the same for the same handle in the same document at every import.
	 *
	 * @param documentHandle handle of the document
	 * @param handle handle of the element, unique in the document
	 * @return a name-based UUID
	 */
	public static String derive(String documentHandle, String handle) {
		return UUID.nameUUIDFromBytes((documentHandle + '\n' + handle).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/**
	 * The id of a model or view element.
	 *
	 * @param object any object
	 * @return its id, or {@code null} if it has none
	 */
	public static String idOf(EObject object) {
		if (object instanceof Element element) {
			return element.getId();
		}
		return object instanceof ViewElement element ? element.getId() : null;
	}

	/**
	 * Whether an object ought to have an id.
	 *
	 * @param object any object
	 * @return true for a model or view element without one
	 */
	public static boolean isWanting(EObject object) {
		return (object instanceof Element || object instanceof ViewElement) && isMissing(idOf(object));
	}

	/**
	 * Gives a random id to an object alone, where it is missing.
	 *
	 * @param object any object
	 */
	public static void assignOne(EObject object) {
		if (object instanceof Element element && isMissing(element.getId())) {
			element.setId(UUID.randomUUID().toString());
		} else if (object instanceof ViewElement element && isMissing(element.getId())) {
			element.setId(UUID.randomUUID().toString());
		}
	}

	private static boolean isMissing(String id) {
		return id == null || id.isBlank();
	}
}

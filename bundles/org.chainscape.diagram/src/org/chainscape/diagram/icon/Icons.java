package org.chainscape.diagram.icon;

import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** Finds icons by name and by class of the metamodel. A class without an icon of its own has that of its nearest superclass. */
public final class Icons {

	private static final String FALLBACK = "element";

	private Icons() {
	}

	/**
	 * An icon by its name.
	 *
	 * @param name file name without extension
	 * @return its descriptor; that of a plain dot if there is no such icon
	 */
	public static ImageDescriptor descriptor(String name) {
		URL url = url(name);
		return ImageDescriptor.createFromURL(url == null ? url(FALLBACK) : url);
	}

	/**
	 * The icon of a class.
	 *
	 * @param type a class of the metamodel
	 * @return its descriptor
	 */
	public static ImageDescriptor descriptor(EClass type) {
		return descriptor(name(type));
	}

	/**
	 * The icon of a class as an image. Shared and not to be disposed.
	 *
	 * @param type a class of the metamodel
	 * @return the image
	 */
	public static Image image(EClass type) {
		return image(name(type));
	}

	/**
	 * An icon as an image. Shared and not to be disposed.
	 *
	 * @param name file name without extension
	 * @return the image
	 */
	public static Image image(String name) {
		return JFaceResources.getResources().create(descriptor(name));
	}

	private static String name(EClass type) {
		Deque<EClass> open = new ArrayDeque<>();
		open.add(type);
		while (!open.isEmpty()) {
			EClass next = open.poll();
			String name = next.getName().toLowerCase(Locale.ROOT);
			if (url(name) != null) {
				return name;
			}
			open.addAll(next.getESuperTypes());
		}
		return FALLBACK;
	}

	private static URL url(String name) {
		return Icons.class.getResource("/icons/" + name + ".svg");
	}
}

package vn.chungtay.shared.sealedfield;

/**
 * A sealed value as a row holds it, in two columns. Both are null together.
 *
 * @param sealed the value, encrypted by AES-256-GCM; its first five bytes name the key
 * @param index the same for equal values, 32 bytes that tell nothing without the key of the index
 */
public record SealedField(byte[] sealed, byte[] index) {}

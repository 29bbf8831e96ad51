export default "a file with a fingerprint";

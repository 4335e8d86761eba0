// Links every room of core and nothing else; tst_layers looks at the libraries that it loads.
int main()
{
    return 0;
}
